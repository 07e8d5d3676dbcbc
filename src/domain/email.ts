/**
 * Whether a text is one mailbox at a domain with a dot. Signs that mean something in a `mailto:` link, such as `?`, `&`
 * and `%`, are refused with all others that no office has in its address.
 */
export const isContactEmail = (value: string): boolean =>
  /^[a-z0-9][a-z0-9._+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(value) &&
  !/^\.|\.@|\.\./.test(value) &&
  !/^(x+|test|abc|a|e?mail|ten|name|dang-?cap-?nhat|chua-?co)@/i.test(value);
