import type { Publisher } from '../domain/publisher.ts';
import type { RepositorySettings } from '../domain/publisher/repository.ts';
import type { StorageSettings } from './settings-types.ts';
import { labels } from './labels.ts';

const pathOf = ({ url }: RepositorySettings): string =>
  new URL(url).pathname.replace(/^\/|\/$|\.git\/?$/g, '');

/** Messages of commits, which begin with the name of the department. */
const commitMessages = (department: string) =>
  Object.fromEntries(Object.entries(labels.commits).map(([of, message]) => [of, message(department)]));

/**
 * Where a publisher's records are kept; undefined where `publisher.yaml` names no repository. A sign-in by the host's
 * own page needs what `signIn` names; by a personal access token one can sign in without.
 */
export function storageSettings(
  { repository }: Pick<Publisher, 'repository'>,
  department: string,
): StorageSettings | undefined {
  if (!repository) return undefined;
  const { host, branch, signIn } = repository;
  const { origin } = new URL(repository.url);
  const common = { repo: pathOf(repository), branch, commit_messages: commitMessages(department) };
  const methods = (known: string | undefined) => ({ auth_methods: known ? ['oauth', 'token'] : ['token'] });
  if (host === 'github') {
    const isPublic = origin === 'https://github.com';
    const root = isPublic ? {} : { api_root: `${origin}/api/v3` };
    const service = signIn?.service ? { base_url: signIn.service } : {};
    return {
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', ...common, ...root, ...service, ...methods(signIn?.service) },
    };
  }
  const app = signIn?.appId ? { app_id: signIn.appId } : {};
  if (host === 'gitlab') {
    const root = { api_root: `${origin}/api/v4`, base_url: origin };
    const pkce = signIn?.appId ? { auth_type: 'pkce' } : {};
    return {
      publish_mode: 'editorial_workflow',
      backend: { name: 'gitlab', ...common, ...root, ...app, ...pkce, ...methods(signIn?.appId) },
    };
  }
  const root = { api_root: `${origin}/api/v1`, base_url: origin };
  return {
    publish_mode: 'simple',
    backend: { name: 'gitea', ...common, ...root, ...app, ...methods(signIn?.appId) },
  };
}
