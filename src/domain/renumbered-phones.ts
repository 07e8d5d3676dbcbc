import type { PlainDate } from './dates.ts';

/** The area codes of 2017, each with the one that took its place on 11 February, 15 April or 17 June of that year. */
const areas: Readonly<Record<string, string>> = {
  ...{ '022': '0212', '0231': '0213', '020': '0214', '0230': '0215', '029': '0216', '052': '0232' },
  ...{ '053': '0233', '054': '0234', '0510': '0235', '0511': '0236', '037': '0237', '038': '0238' },
  ...{ '039': '0239', '033': '0203', '0240': '0204', '025': '0205', '026': '0206', '027': '0207' },
  ...{ '0280': '0208', '0281': '0209', '0320': '0220', '0321': '0221', '0241': '0222', '031': '0225' },
  ...{ '0351': '0226', '036': '0227', '0350': '0228', '030': '0229', '0780': '0290', '0781': '0291' },
  ...{ '0710': '0292', '0711': '0293', '074': '0294', '076': '0296', '077': '0297', '079': '0299' },
  ...{ '04': '024', '08': '028', '061': '0251', '062': '0252', '064': '0254', '055': '0255' },
  ...{ '056': '0256', '057': '0257', '058': '0258', '068': '0259', '060': '0260', '0501': '0261' },
  ...{ '0500': '0262', '063': '0263', '059': '0269', '070': '0270', '0651': '0271', '072': '0272' },
  ...{ '073': '0273', '0650': '0274', '075': '0275', '066': '0276', '067': '0277' },
};

/** The beginnings of mobile numbers of eleven digits, each with the one of ten digits that took its place in 2018. */
const mobiles: Readonly<Record<string, string>> = {
  ...{ '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078', '0123': '083' },
  ...{ '0124': '084', '0125': '085', '0127': '081', '0129': '082', '0162': '032', '0163': '033' },
  ...{ '0164': '034', '0165': '035', '0166': '036', '0167': '037', '0168': '038', '0169': '039' },
  ...{ '0186': '056', '0188': '058', '0199': '059' },
};

/** The digits of a number within Vietnam, and the area code where it is written by itself: `(84-8) 3…`, `(04) 3…`. */
function partsOf(phone: string): { digits: string; area: string; isInBrackets: boolean } {
  const national = phone.trim().replace(/^\(?(?:\+\s?84|0084|84(?=[\s).-]))[\s).-]*/, '');
  const wasAbroad = national !== phone.trim();
  const zero = wasAbroad && !/^\(?0/.test(national) ? '0' : '';
  const [area = ''] = /\d+/.exec(national) ?? [];
  return {
    digits: zero + national.replace(/\D/g, ''),
    area: zero + area,
    isInBrackets: /^\(84|^\(0?\d+\)/.test(phone.trim()),
  };
}

/** A number from before the changes of 2017 and 2018. */
export interface OldPhone {
  /** As it was written then: the code in brackets, and what follows it. */
  shown: string;
  /** The digits that it became. */
  became: string;
  /** The day from which no such number was right: the last areas changed on that of 2017, the last mobiles on that of 2018. */
  until: PlainDate;
}

const lastChange = { areas: '2017-06-17', mobiles: '2018-11-15' } as const;

/**
 * What is known of a number from before the changes; undefined for every other number, and where its digits are also
 * those of a number of today and nothing tells which is meant.
 */
export function oldPhone(phone: string): OldPhone | undefined {
  const { digits, area, isInBrackets } = partsOf(phone);
  const beginning = digits.slice(0, 4);
  const mobile = mobiles[beginning];
  if (mobile && digits.length === 11) {
    const rest = digits.slice(4);
    return {
      shown: `${beginning} ${grouped(rest)}`,
      became: mobile + rest,
      until: lastChange.mobiles,
    };
  }
  const old = [4, 3, 2].map((length) => digits.slice(0, length)).find((code) => isOld(code, digits));
  if (old === undefined) return undefined;
  const isOnlyOld = /^0(?:4|6(?!9))/.test(digits) || (digits.length === 11 && !digits.startsWith('02'));
  const isSetApart = area === old && (isInBrackets || old === '08' || old.startsWith('02'));
  if (!isOnlyOld && !isSetApart) return undefined;
  const rest = digits.slice(old.length);
  return {
    shown: `(${old}) ${grouped(rest)}`,
    became: `${areas[old] ?? ''}${rest}`,
    until: lastChange.areas,
  };
}

const grouped = (rest: string): string => `${rest.slice(0, -4)} ${rest.slice(-4)}`;

/** The digits that a number from before the changes of 2017 and 2018 became; undefined for every other number. */
export const renumbered = (phone: string): string | undefined => oldPhone(phone)?.became;

/** Whether a number begins with an area code of old and is as long as numbers were under it. */
const isOld = (code: string, digits: string): boolean =>
  code in areas && digits.length === code.length + (code.length === 2 ? 8 : 7);
