import { recordTypes, typeNames, typeOf, type TypeName } from '../domain/records/index.ts';
import type { ReportYear } from '../domain/periods.ts';
import { longestSlug, periodField } from '../domain/slug.ts';
import { largestAttachment } from '../register/attachments.ts';
import { pathIn } from '../register/places/place.ts';
import { addresses } from '../site/addresses.ts';
import { absoluteFor, linkOn } from '../site/urls.ts';
import type { Publication } from '../site/publication.ts';
import { locales } from '../site/translations/locales.ts';
import { storageSettings } from './backend.ts';
import { formatOf, placeholders } from './fill-settings.ts';
import type { DepartmentSettings, SharedSettings } from './settings-types.ts';
import { formOf, guideLink, type FormField } from './form.ts';
import { departmentLists, sharedLists } from './lists.ts';
import { lawData } from './register-data.ts';
import { endedTerms, periodsOf } from './terms-and-periods.ts';
import { identifierOf, slugTemplate, summaryOf } from './file-name-templates.ts';
import { labels } from './labels.ts';

type ListedType = Exclude<TypeName, 'departments'>;

/** The types as a clerk meets them: what comes every month, what the press brings, who speaks, what lags behind. */
function groups(): ListedType[][] {
  const places = typeNames.flatMap((type) => {
    const { place } = typeOf({ type }).editor;
    return place === 'alone' ? [] : [{ type: type as ListedType, group: place[0], at: place[1] }];
  });
  return [...Map.groupBy(places, ({ group }) => group)]
    .toSorted(([a], [b]) => a - b)
    .map(([, types]) => types.toSorted((a, b) => a.at - b.at).map(({ type }) => type));
}

function collectionOf(type: ListedType, folder: string, media: string) {
  const definition = typeOf({ type });
  const { title, plural, slug: name, editor } = definition;
  const template = slugTemplate(name);
  const pattern = [`/${name.pattern.source}/`, labels.slugWrong(name.form.vi)];
  return {
    // Branches of pull requests bear this name, so that of the department is in it.
    name: type === 'outlets' ? type : `${placeholders.folder}_${type}`,
    label: plural.vi,
    label_singular: title.vi,
    description: `${editor.about} ${guideLink(editor.guide)}`,
    icon: editor.icon,
    folder,
    format: formatOf(type),
    slug: periodField(name)
      ? { template, editable: false }
      : { template, editable: ['create'], hint: labels.slug, pattern },
    summary: summaryOf(definition),
    identifier_field: identifierOf(template),
    sortable_fields: {
      fields: [editor.sortedBy],
      default: { field: editor.sortedBy, direction: 'descending' },
    },
    media_folder: media,
    public_folder: '',
    thumbnail: false,
    // A proposal is merged where the result of its check and its review are seen.
    publish: false,
    // What was published keeps its address for good.
    delete: false,
    fields: formOf(type),
  };
}

const listsNamedIn = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ options, fields: inner, field }) => [
    ...(typeof options === 'string' ? [options] : []),
    ...listsNamedIn(inner ?? (field ? [field] : [])),
  ]);

/** The collections of every type that has a list of its own, with dividers between the groups. */
const collectionsOf = (folderOf: (type: ListedType) => string, media: string) =>
  groups().flatMap((types, index) => [
    ...(index > 0 ? [{ divider: true }] : []),
    ...types.map((type) => collectionOf(type, folderOf(type), media)),
  ]);

/** The one record of its type that a department has: what it is itself. */
const departmentFile = (folder: string, media: string) => ({
  name: `${placeholders.folder}_department`,
  label: labels.department,
  icon: recordTypes.departments.editor.icon,
  file: `${folder}/department.md`,
  format: formatOf('departments'),
  media_folder: media,
  public_folder: '',
  fields: formOf('departments'),
});

/** How the editor names the files of new records. */
const slugSettings = {
  encoding: 'ascii',
  clean_accents: true,
  sanitize_replacement: '-',
  // The period of a report is written in capitals: `2026-Q3`, `NCT2026-Q4`.
  lowercase: false,
  maxlength: longestSlug,
  timezone: 'local',
};

const reportYearOf = ({ reportYear, firstWorkingYear }: ReportYear): ReportYear => ({
  reportYear,
  ...(firstWorkingYear === undefined ? {} : { firstWorkingYear }),
});

/** The settings of the editor that are the same for every department. */
export function sharedSettings(publication: Publication): SharedSettings {
  const { register, compliance, followsClock } = publication;
  const { publisher } = register;
  const folder = pathIn(register, `departments/${placeholders.folder}`);
  const media = `/${folder}/attachments`;
  const folderOf = (type: ListedType) => (type === 'outlets' ? pathIn(register, type) : `${folder}/${type}`);
  const keeping = storageSettings(publisher, placeholders.name);
  const href = linkOn(publisher);
  const departments = absoluteFor(locales[0], publisher)(addresses.departments);
  return {
    ...(keeping ? { keeping } : {}),
    ...(followsClock ? {} : { asOf: compliance.today }),
    reports: reportYearOf(publisher),
    law: lawData(register),
    lists: sharedLists(
      publication,
      typeNames.flatMap((type) => listsNamedIn(formOf(type))),
    ),
    config: {
      app_title: placeholders.name,
      site_url: publisher.site,
      display_url: `${departments}${placeholders.folder}/`,
      logout_redirect_url: href(addresses.admin),
      logo: { src: href('/favicon.svg') },
      show_preview_links: false,
      editor: { preview: false },
      media_folder: media,
      public_folder: '/',
      media_libraries: {
        default: { config: { max_file_size: largestAttachment, slugify_filename: true } },
      },
      slug: slugSettings,
      output: { omit_empty_optional_fields: true, encode_file_path: false },
      collections: collectionsOf(folderOf, media),
      singletons: [departmentFile(folder, media)],
    },
  };
}

/** The settings of the editor for the department in a folder. @throws Error if there is none */
export function departmentSettings({ register }: Publication, folder: string): DepartmentSettings {
  const department = register.departments.get(folder);
  if (!department) throw new Error(`No department ${folder}`);
  return {
    folder,
    name: department.record.data.name,
    lists: departmentLists(department),
    periods: periodsOf(department),
    terms: endedTerms(department),
  };
}
