import type { RepositoryHost } from '../domain/publisher/repository.ts';
import type { Issue } from './reminders/plan-issues.ts';
import { ask, pages, type Access } from './api.ts';

/** The issues of a repository, whoever hosts it. Every function throws NoAnswer. */
export interface IssueHost {
  /** The open issues with a label. */
  open(label: string): Promise<Issue[]>;
  create(title: string, body: string, label: string): Promise<void>;
  update(number: number, title: string, body: string): Promise<void>;
  comment(number: number, text: string): Promise<void>;
  close(number: number): Promise<void>;
}

interface Listed {
  number: number;
  iid: number;
  title: string;
  body: string | null;
  description: string | null;
  pull_request?: object | null;
}

const query = (values: Readonly<Record<string, string | number>>): string =>
  new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();

/** GitHub: https://docs.github.com/rest/issues */
function github({ api, repository, token }: Access): IssueHost {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
  const issues = `${api}/repos/${repository}/issues`;
  return {
    open: async (labels) => {
      const at = (page: number) =>
        ask('GET', `${issues}?${query({ state: 'open', labels, per_page: 100, page })}`, headers);
      return ((await pages(at)) as Listed[])
        .filter(({ pull_request }) => !pull_request)
        .map(({ number, title, body }) => ({ number, title, body: body ?? '' }));
    },
    create: async (title, body, label) => {
      await ask('POST', issues, headers, { title, body, labels: [label] });
    },
    update: async (number, title, body) => {
      await ask('PATCH', `${issues}/${number}`, headers, { title, body });
    },
    comment: async (number, body) => {
      await ask('POST', `${issues}/${number}/comments`, headers, { body });
    },
    close: async (number) => {
      await ask('PATCH', `${issues}/${number}`, headers, { state: 'closed', state_reason: 'completed' });
    },
  };
}

/** GitLab: https://docs.gitlab.com/api/issues/ */
function gitlab({ api, repository, token }: Access): IssueHost {
  const headers = { 'private-token': token };
  const issues = `${api}/projects/${encodeURIComponent(repository)}/issues`;
  return {
    open: async (labels) => {
      const at = (page: number) =>
        ask('GET', `${issues}?${query({ state: 'opened', labels, per_page: 100, page })}`, headers);
      return ((await pages(at)) as Listed[]).map(({ iid, title, description }) => ({
        number: iid,
        title,
        body: description ?? '',
      }));
    },
    create: async (title, description, labels) => {
      await ask('POST', issues, headers, { title, description, labels });
    },
    update: async (number, title, description) => {
      await ask('PUT', `${issues}/${number}`, headers, { title, description });
    },
    comment: async (number, body) => {
      await ask('POST', `${issues}/${number}/notes`, headers, { body });
    },
    close: async (number) => {
      await ask('PUT', `${issues}/${number}`, headers, { state_event: 'close' });
    },
  };
}

/** Forgejo and Gitea: `/api/swagger` of every instance. A label is known by its number and has to be there first. */
function forgejo({ api, repository, token }: Access): IssueHost {
  const headers = { authorization: `token ${token}` };
  const at = `${api}/repos/${repository}`;
  const labelled = async (name: string): Promise<number> => {
    const list = (page: number) => ask('GET', `${at}/labels?${query({ limit: 50, page })}`, headers);
    const labels = (await pages(list)) as { id: number; name: string }[];
    const known = labels.find((label) => label.name === name);
    const label = known ?? (await ask('POST', `${at}/labels`, headers, { name, color: '#b3261e' }));
    return (label as { id: number }).id;
  };
  return {
    open: async (labels) => {
      const list = (page: number) =>
        ask(
          'GET',
          `${at}/issues?${query({ state: 'open', type: 'issues', labels, limit: 50, page })}`,
          headers,
        );
      return ((await pages(list)) as Listed[]).map(({ number, title, body }) => ({
        number,
        title,
        body: body ?? '',
      }));
    },
    create: async (title, body, label) => {
      await ask('POST', `${at}/issues`, headers, { title, body, labels: [await labelled(label)] });
    },
    update: async (number, title, body) => {
      await ask('PATCH', `${at}/issues/${number}`, headers, { title, body });
    },
    comment: async (number, body) => {
      await ask('POST', `${at}/issues/${number}/comments`, headers, { body });
    },
    close: async (number) => {
      await ask('PATCH', `${at}/issues/${number}`, headers, { state: 'closed' });
    },
  };
}

/** The issues of a repository at each host. */
export const issueHosts: Readonly<Record<RepositoryHost, (access: Access) => IssueHost>> = {
  github,
  gitlab,
  forgejo,
};

/** The labels by which issues of the nightly check are found again: of reminders, and of a check that did not run. */
export const labels = { reminder: 'nhac-han', failed: 'kiem-tra-dem-khong-chay' } as const;
