import { recordTypes, departmentTypeNames, type AnyRecord } from '../../domain/records/index.ts';
import { anchorsOf, parseText } from '../../register/text/text.ts';
import { addresses, addressOf, anchorOf, requirementAnchor } from '../addresses.ts';
import {
  guideFiles,
  guideHeadings,
  readGuide,
  guideOn,
  type GuideFile,
} from '../views/shared/guide-texts.ts';
import { addressIn } from '../urls.ts';
import { once, type Publication } from '../publication.ts';
import { locales } from '../translations/locales.ts';

/** Parts that a page has in every site. */
const fixedAnchors: Readonly<Record<string, readonly string[]>> = {
  [addresses.compliance]: ['so-lieu', 'khoa-so', 'qua-han', 'sap-den-han', 'tre-han', 'trai-quy-dinh'],
  [addresses.data]: ['bang', 'tep', 'theo-doi', 'cach-dung', 'cach-ghi', 'on-dinh'],
  [addresses.home]: ['theo-doi'],
};

/**
 * The anchors of the pages to whose parts a text can lead: records, departments, guides and the rulebook. Only guides
 * have others in each language. Undefined for a guide that cannot be read.
 */
export function anchorsAt(
  publication: Publication,
  page: string,
  locale: string,
): readonly string[] | undefined {
  const pages = anchorsByPage(publication);
  const anchors = pages.get(addressIn(locale, page)) ?? pages.get(page);
  return anchors ? anchors() : [];
}

const anchorsByPage = once((publication): ReadonlyMap<string, () => readonly string[] | undefined> => {
  const { register } = publication;
  const ofRecord = (record: AnyRecord) => (): string[] => anchorsOf(parseText(record.body));
  const records = departmentTypeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);
  return new Map<string, () => readonly string[] | undefined>([
    ...records.map((record) => [addressOf(record), ofRecord(record)] as const),
    ...register.records.departments.map(
      (record) =>
        [
          addressOf(record),
          () => [
            'nguoi-phat-ngon',
            ...ofRecord(record)(),
            ...departmentTypeNames
              .filter((type) => (register.departments.get(record.slug)?.[type].length ?? 0) > 0)
              .map((type) => recordTypes[type].address),
          ],
        ] as const,
    ),
    ...guideFiles(publication).flatMap(({ slug }) =>
      locales.map(
        (locale) =>
          [
            addressIn(locale, addresses.guide(slug)),
            () => guideAnchors(guideOn(publication, slug, locale)),
          ] as const,
      ),
    ),
    ...Object.entries(fixedAnchors).map(([page, anchors]) => [page, () => anchors] as const),
    [addresses.rulebook, () => rulebookAnchors(publication)],
  ]);
});

function guideAnchors(guide: GuideFile | undefined): string[] | undefined {
  const text = guide && readGuide(guide);
  return text && guideHeadings(text.parsed).map(({ anchor }) => anchor);
}

const rulebookAnchors = ({ register }: Publication): string[] =>
  register.rulebook.flatMap(({ ruleSet: name }) => {
    const { requirements = [], text = [] } = register.ruleSets.get(name) ?? {};
    return [
      name,
      ...requirements.map(({ id }) => requirementAnchor(id)),
      ...text.flatMap(({ id, paragraphs }) => [anchorOf(id), ...paragraphs.map((one) => anchorOf(one.id))]),
    ];
  });
