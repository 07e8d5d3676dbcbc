import {
  departmentTypeNames,
  recordTypes,
  typeNames,
  type DepartmentTypeName,
  type TypeName,
} from '../domain/records/index.ts';
import { largestAttachment } from '../register/attachments.ts';
import { pathIn } from '../register/place.ts';
import type { Department } from '../register/register.ts';
import { addresses } from '../site/addresses.ts';
import { absoluteFor, hrefFor } from '../site/href.ts';
import type { Publication } from '../site/publication.ts';
import { locales } from '../site/translations/index.ts';
import { keepingOf } from './backend.ts';
import { formatOf, stands, type DepartmentSettings, type SharedSettings } from './filled.ts';
import { formOf, type FormField } from './form.ts';
import { ownLists, sharedLists } from './lists.ts';
import { forms } from './words.ts';

/** How records of a type are named and listed. Fields stand in double braces, as the editor has them. */
interface Presentation {
  icon: string;
  slug: string;
  summary: string;
  /** The field by which the newest comes first. */
  sorted: string;
}

const day = (field: string): string => `{{${field} | date('YYYY-MM-DD')}}`;
const shown = (field: string): string => `{{${field} | date('DD/MM/YYYY')}}`;

const presentations: Readonly<Record<TypeName, Presentation>> = {
  spokespersons: {
    icon: 'record_voice_over',
    slug: '{{name | lower}}',
    summary: '{{name}}, {{position}}',
    sorted: 'from',
  },
  authorisations: {
    icon: 'badge',
    slug: '{{person.name | lower}}-{{matter | lower}}',
    summary: `{{person.name}}: {{matter}} (${shown('to')})`,
    sorted: 'from',
  },
  briefings: {
    icon: 'calendar_month',
    slug: '{{period}}',
    summary: '{{period}}: {{title}}',
    sorted: 'period',
  },
  statements: {
    icon: 'campaign',
    slug: `${day('occurredAt')}-{{title | lower}}`,
    summary: `${shown('occurredAt')}: {{title}}`,
    sorted: 'occurredAt',
  },
  requests: {
    icon: 'contact_support',
    slug: `${day('receivedAt')}-{{topic | lower}}`,
    summary: `${shown('receivedAt')}: {{topic}}`,
    sorted: 'receivedAt',
  },
  responses: {
    icon: 'reply',
    slug: "{{receivedOn | default('{{publishedOn}}')}}-{{title | lower}}",
    summary: '{{title}}',
    sorted: 'receivedOn',
  },
  corrections: {
    icon: 'edit_note',
    slug: `${day('requestedOn')}-{{title | lower}}`,
    summary: `${shown('requestedOn')}: {{title}}`,
    sorted: 'requestedOn',
  },
  reports: { icon: 'summarize', slug: '{{period}}', summary: '{{period}}', sorted: 'period' },
  awareness: {
    icon: 'school',
    slug: `${day('date')}-{{kind}}`,
    summary: `${shown('date')}: {{kind}}`,
    sorted: 'date',
  },
  waivers: {
    icon: 'hourglass_bottom',
    slug: '{{rule}}-{{subject | lower}}',
    summary: `{{rule}}, {{subject}} (${shown('to')})`,
    sorted: 'from',
  },
  explanations: {
    icon: 'chat',
    slug: `${day('date')}-{{rule}}`,
    summary: `${shown('date')}: {{rule}}, {{subject}}`,
    sorted: 'date',
  },
  outlets: { icon: 'newspaper', slug: '{{name | lower}}', summary: '{{name}}', sorted: 'name' },
  departments: { icon: 'account_balance', slug: '', summary: '{{name}}', sorted: 'name' },
};

/** The types as a clerk meets them: what comes every month, what the press brings, who speaks, what lags behind. */
const groups: readonly (readonly DepartmentTypeName[])[] = [
  ['briefings', 'reports'],
  ['requests', 'responses', 'statements', 'corrections'],
  ['spokespersons', 'authorisations'],
  ['awareness', 'waivers', 'explanations'],
];

/** Types whose file is named by its period, so that no other name can be given. */
const namedByPeriod = (type: TypeName): boolean => presentations[type].slug === '{{period}}';

function collectionOf(type: Exclude<TypeName, 'departments'>, folder: string, media: string) {
  const { title, plural, slug: name } = recordTypes[type];
  const { icon, slug, summary, sorted } = presentations[type];
  const pattern = [`/${name.pattern.source}/`, forms.slugWrong(name.form.vi)];
  return {
    // Branches of pull requests bear this name, so that of the department is in it.
    name: type === 'outlets' ? type : `${stands.folder}_${type}`,
    label: plural.vi,
    label_singular: title.vi,
    description: forms.explained[type],
    icon,
    folder,
    format: formatOf(type),
    slug: namedByPeriod(type)
      ? { template: slug, editable: false }
      : { template: slug, editable: ['create'], hint: forms.slug, pattern },
    summary,
    identifier_field: identifierOf(slug),
    sortable_fields: { fields: [sorted], default: { field: sorted, direction: 'descending' } },
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

/** The field that heads a record while it is open: the first of its name that is in words, else the first. */
const identifierOf = (slug: string): string =>
  (/\{\{([a-zA-Z.]+) \| lower/.exec(slug) ?? /\{\{([a-zA-Z]+)/.exec(slug))?.[1] ?? 'title';

const listsNamedIn = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ options, fields: inner, field }) => [
    ...(typeof options === 'string' ? [options] : []),
    ...listsNamedIn(inner ?? (field ? [field] : [])),
  ]);

/** What the editor is told for every department alike. */
export function sharedSettings(publication: Publication): SharedSettings {
  const { register } = publication;
  const { publisher } = register;
  const own = pathIn(register, `departments/${stands.folder}`);
  const media = `/${own}/attachments`;
  const keeping = keepingOf(publisher, stands.name);
  const collections = groups.flatMap((types, index) => [
    ...(index > 0 ? [{ divider: true }] : []),
    ...types.map((type) => collectionOf(type, `${own}/${type}`, media)),
  ]);
  const href = hrefFor(locales[0]);
  return {
    ...(keeping ? { keeping } : {}),
    lists: sharedLists(
      publication,
      typeNames.flatMap((type) => listsNamedIn(formOf(type))),
    ),
    config: {
      app_title: stands.name,
      site_url: publisher.site,
      display_url: `${absoluteFor(locales[0], publisher)(addresses.departments)}${stands.folder}/`,
      logout_redirect_url: href(addresses.admin),
      logo: { src: href('/favicon.svg') },
      show_preview_links: false,
      editor: { preview: false },
      media_folder: media,
      public_folder: '/',
      media_libraries: {
        default: { config: { max_file_size: largestAttachment, slugify_filename: true } },
      },
      slug: {
        encoding: 'ascii',
        clean_accents: true,
        sanitize_replacement: '-',
        // The quarter of a report is written in a capital: `2026-Q3`.
        lowercase: false,
        maxlength: 70,
        timezone: 'local',
      },
      output: { omit_empty_optional_fields: true, encode_file_path: false },
      collections: [
        ...collections,
        { divider: true },
        collectionOf('outlets', pathIn(register, 'outlets'), media),
      ],
      singletons: [
        {
          name: `${stands.folder}_department`,
          label: forms.department,
          icon: presentations.departments.icon,
          file: `${own}/department.md`,
          format: formatOf('departments'),
          media_folder: media,
          public_folder: '',
          fields: formOf('departments'),
        },
      ],
    },
  };
}

/** What the editor is told of one department. */
export const departmentSettings = (department: Department): DepartmentSettings => ({
  folder: department.folder,
  name: department.record.data.name,
  lists: ownLists(department),
});

/** Every type that has its place in the editor's list, for the test that none is forgotten. */
export const groupedTypes: readonly DepartmentTypeName[] = groups
  .flat()
  .toSorted((a, b) => departmentTypeNames.indexOf(a) - departmentTypeNames.indexOf(b));
