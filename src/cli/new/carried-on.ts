import { recordTypes, typeOf, type TypeName } from '../../domain/records/index.ts';
import type { Reading } from '../../integration/read-content.ts';
import type { MatterRecord } from '../../register/matters.ts';
import { fillTemplate } from '../../domain/template.ts';
import { askField, valueOf, withValue, type Values } from './fields.ts';
import type { Prompt } from './prompt.ts';

/** What a record of the receiver has in common with the one that was passed to it, by the type; files lie with the former. */
const shared = {
  requests: ['from', 'channel', 'inbound', 'topic', 'case'],
  responses: [
    'title',
    'outlet',
    'kind',
    'origin',
    'case',
    'inbound',
    'publishedOn',
    'article.title',
    'article.url',
  ],
} as const;

/** By which a record says that it carries on another. */
const named = { requests: 'topic', responses: 'title' } as const;

const isPassable = (type: TypeName): type is keyof typeof shared => Object.hasOwn(shared, type);

/** What was passed to a department that has not recorded it, the first time first. */
const unrecorded = ({ register }: Reading, folder: string, type: TypeName): MatterRecord[] =>
  register.mattersOf(folder).flatMap(({ records, transfers }) => {
    const [last, transfer] = [records.at(-1), transfers.at(-1)];
    const isHere = transfer?.to === folder && transfer.record === undefined;
    return isHere && last?.type === type ? [last] : [];
  });

const newMatter = 'moi';

/**
 * The fields of a request or a response that carries on what was passed to the department: those that it has in common with
 * the record that was passed on, so that the two are linked. Which one it is, is asked where its title is not given.
 * @throws CannotRun
 */
export async function withCarriedOn(
  values: Values,
  prompt: Prompt,
  reading: Reading,
  type: TypeName,
  folder: string,
): Promise<Values> {
  if (!isPassable(type)) return values;
  const passed = unrecorded(reading, folder, type);
  if (passed.length === 0) return values;
  const typed = valueOf(values, named[type]);
  const record =
    typed === undefined
      ? await askedMatter(passed, prompt, type)
      : passed.find(({ data }) => valueOf(data, named[type]) === typed);
  if (!record) return values;
  const known = shared[type].reduce<Values>((all, field) => {
    const value = valueOf(record.data, field);
    return value === undefined || valueOf(all, field) !== undefined ? all : withValue(all, field, value);
  }, values);
  if (type !== 'responses' || valueOf(known, 'receivedOn') !== undefined) return known;
  const proposed = reading.day.today;
  const received = await askField(prompt, recordTypes.responses.schema, 'receivedOn', { proposed });
  return withValue(known, 'receivedOn', received);
}

/** Which of the matters that were passed on a record is to carry on; none where it is to be of a new one. */
async function askedMatter(
  passed: readonly MatterRecord[],
  prompt: Prompt,
  type: keyof typeof shared,
): Promise<MatterRecord | undefined> {
  const { headline } = typeOf({ type });
  const titleOf = ({ data }: MatterRecord): string =>
    fillTemplate(typeof headline === 'string' ? headline : headline.vi, (field) =>
      String(valueOf(data, field)),
    );
  const options = [
    ...passed.map((record) => ({ key: record.id, label: titleOf(record) })),
    { key: newMatter, label: 'Việc mới, không phải được chuyển đến' },
  ];
  const question = {
    flag: `--set ${named[type]}=…`,
    label: 'Vụ việc được chuyển đến',
    proposed: options[0]?.key,
  };
  const chosen = await prompt.choose(question, options);
  return passed.find(({ id }) => id === chosen);
}
