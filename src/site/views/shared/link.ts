/** A link to a page or a file of the site: its words, and its address from the root, without base and language. */
export interface Link {
  text: string;
  address: string;
}
