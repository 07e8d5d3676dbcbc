import type { Finding } from '../../domain/finding.ts';
import { isLinkTarget } from '../../domain/link-target.ts';
import type { Position } from '../../domain/location.ts';
import { typeNames, type AnyRecord } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { findingOf } from '../../register/finding.ts';
import { isOfEngine } from '../../register/engine-files.ts';
import { nameOf } from '../../register/places/place.ts';
import { guideLinks, type GuideLink } from '../../register/guide.ts';
import type { Register } from '../../register/register.ts';
import { linksOf, wordsIn } from '../../register/text/text.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { locales } from '../translations/locales.ts';
import { guideFiles, localesOf, readGuide, type GuideFile } from '../views/shared/guide-texts.ts';
import { deadLinkMessage, deadPictureMessage, siteOf, type Site } from './dead-link-message.ts';

/** Every link of a record's text or of a guide to a page, a file or a part of a page of this site that is not there. */
export function deadLinks(publication: Publication): Finding[] {
  const site = siteOf(publication);
  return [...deadInRecords(site), ...deadInGuides(site)];
}

const deadInRecords = (site: Site): Finding[] =>
  allRecords(site.publication.register).flatMap((record) =>
    linksOf(record.body).flatMap((link) => {
      const isBare = wordsIn(link.node) === link.address;
      const message = deadLinkMessage({ address: link.address, isBare }, site, locales[0]);
      return message ? [findingAt(record, link, message, site)] : [];
    }),
  );

/**
 * Guides that come with the engine lead where every site has a page, as its own tests see: they are followed only where a
 * publisher's own guide may have taken away what they lead to.
 */
function deadInGuides(site: Site): Finding[] {
  const guides = guideFiles(site.publication);
  if (guides.every(({ source }) => isOfEngine(source))) return [];
  const { tree } = site.publication.register;
  return guides.flatMap((guide) => {
    const text = readGuide(guide);
    return (text ? guideLinks(text.parsed) : []).flatMap((link) => {
      const message = messageOnGuideLink(guide, link, site);
      const file = nameOf(tree, guide.source);
      return message ? [findingAt({ department: '', file }, link, message, site)] : [];
    });
  });
}

/** What is wrong with a link of a guide on the page of any language that shows it. */
function messageOnGuideLink(text: GuideFile, link: GuideLink, site: Site): Text | undefined {
  if (!isLinkTarget(link.address, 'text')) return undefined;
  if (link.isPicture) return deadPictureMessage(link.address, site);
  const address = link.address.startsWith('#')
    ? `${addresses.guide(text.slug)}${link.address}`
    : link.address;
  return localesOf(site.publication, text)
    .map((locale) => deadLinkMessage({ typed: link.address, address }, site, locale))
    .find(Boolean);
}

const allRecords = (register: Register): readonly AnyRecord[] =>
  typeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);

/** Where the texts of records have a link, as `file:line:column`, for what is only found in the built site. */
export const placesOfLink = (address: string, register: Register): string[] =>
  allRecords(register)
    .filter(({ body }) => body.includes(address))
    .flatMap(({ file, body }) =>
      linksOf(body)
        .filter((link) => link.address === address)
        .map((link) => {
          const { line, column } = register.locateInBody(file, link);
          return `${file}:${line}:${column}`;
        }),
    );

function findingAt(
  { department, file }: Pick<Finding, 'department' | 'file'>,
  link: Position,
  message: Text,
  { publication: { register } }: Site,
): Finding {
  const position = register.locateInBody(file, link);
  return findingOf(register, { rule: 'reference-dangling', department, file, position, message });
}
