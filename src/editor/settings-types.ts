import type { ReportYear } from '../domain/periods.ts';
import type { LawData } from './register-data.ts';

/** One thing to choose: what the clerk reads, and what the record says. */
export interface Choice {
  label: string;
  value: string;
}

/** Everything that a form lets one choose from the register, by the name under which forms ask for it. */
export type Lists = Readonly<Record<string, readonly Choice[]>>;

/** Where the editor keeps what it saves, as Sveltia CMS takes it. */
export interface Backend {
  name: 'github' | 'gitlab' | 'gitea' | 'test-repo';
  [option: string]: unknown;
}

/** The settings that depend on where the records are stored. */
export interface StorageSettings {
  backend: Backend;
  /** Pull requests, where the host and the editor know them; without them the editor writes to the branch itself. */
  publish_mode: 'editorial_workflow' | 'simple';
}

/** The settings that are the same for every department; those of the department complete them. */
export interface SharedSettings {
  /** The day that counts as today, where the site is of a day that was chosen; undefined where it is that of the clock. */
  asOf?: string;
  /** Undefined where no repository is named: then the editor works with a folder of this machine, or for practice. */
  keeping?: StorageSettings;
  /** By which year reports are made. */
  reports: ReportYear;
  /** By what law records are judged before they are saved. */
  law: LawData;
  config: Record<string, unknown>;
  lists: Lists;
}

/** The settings of one department. */
export interface DepartmentSettings {
  folder: string;
  name: string;
  lists: Lists;
  /** The periods that its records name. */
  periods: readonly string[];
  /** The terms of people that have an end, by the names of their files: the first and the last day. */
  terms: Readonly<Record<string, readonly [from: string, to: string]>>;
}
