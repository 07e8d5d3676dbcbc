import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is used of Ajv, the validator of JSON Schemas that html-validate brings. */
interface Validate {
  (data: unknown): boolean;
  errors?: readonly object[] | null;
}
type Ajv = new (options: object) => { compile: (schema: object) => Validate };

const { Ajv2020 } = createRequire(createRequire(import.meta.url).resolve('html-validate'))(
  'ajv/dist/2020.js',
) as {
  Ajv2020: Ajv;
};

const formats = {
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
};

/** A validator from the JSON Schema of a type as a site publishes it. Words that only explain a field are no faults. */
export const validatorOf = (site: string, type: string): Validate =>
  new Ajv2020({ allErrors: true, strictSchema: false, formats }).compile(
    JSON.parse(readFileSync(join(site, `schemas/${type}.schema.json`), 'utf8')) as object,
  );
