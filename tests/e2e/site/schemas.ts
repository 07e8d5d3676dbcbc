import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A validator from the JSON Schema of a type as a site publishes it. Words that only explain a field are no faults. */
export const validatorOf = (site: string, type: string): ValidateFunction =>
  formats(new Ajv2020({ allErrors: true, strictSchema: false, allowUnionTypes: true })).compile(
    JSON.parse(readFileSync(join(site, `schemas/${type}.schema.json`), 'utf8')) as object,
  );
