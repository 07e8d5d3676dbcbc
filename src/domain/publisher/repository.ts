import { z } from 'zod';
import { choice } from '../fields/choice.ts';
import { url } from '../fields/contact.ts';
import { field } from '../fields/field.ts';
import { text } from '../fields/text.ts';

const hosts = {
  github: { vi: 'GitHub', en: 'GitHub' },
  gitlab: { vi: 'GitLab', en: 'GitLab' },
  forgejo: { vi: 'Forgejo hoặc Gitea', en: 'Forgejo or Gitea' },
} as const;

/** The software that serves a repository: what its addresses and its API look like. */
export type RepositoryHost = keyof typeof hosts;

/** Every software that can serve a repository. */
export const repositoryHosts = Object.keys(hosts) as RepositoryHost[];

/** Where the repository of the records is, and by which software it is served. */
export const repository = z.strictObject({
  host: field(
    choice(hosts),
    ['Phần mềm', 'github, gitlab hoặc forgejo (dùng cho cả Gitea).'],
    ['Host', 'github, gitlab or forgejo (for Gitea as well).'],
    { example: 'github' },
  ),
  url: field(
    url(),
    ['Địa chỉ kho', 'Trang của kho trên mạng, không có đuôi .git.'],
    ['Address', 'The page of the repository on the web, without .git.'],
    { example: 'https://….vn/…' },
  ),
  branch: field(
    text(),
    ['Nhánh chính', 'Nhánh mà trang được dựng từ đó.'],
    ['Branch', 'The branch from which the site is built.'],
    { example: 'main' },
  ).default('main'),
  signIn: field(
    z.strictObject({
      service: field(
        url(),
        ['Dịch vụ đăng nhập', 'Chỉ với GitHub: địa chỉ dịch vụ đăng nhập do cơ quan tự vận hành.'],
        ['Sign-in service', 'For GitHub only: the address of a sign-in service that the publisher runs.'],
        { example: 'https://….vn' },
      ).optional(),
      appId: field(
        text(),
        ['Mã ứng dụng', 'Với GitLab, Forgejo, Gitea: mã ứng dụng đã đăng ký ở kho mã nguồn.'],
        ['Application ID', 'For GitLab, Forgejo, Gitea: the ID of the application registered there.'],
        { example: '…' },
      ).optional(),
    }),
    [
      'Đăng nhập trình soạn thảo',
      'Để đăng nhập bằng tài khoản của kho mã nguồn. Không ghi thì đăng nhập bằng mã truy cập cá nhân.',
    ],
    [
      'Sign-in of the editor',
      'For signing in with a repository account. Without it, people sign in with a personal access token.',
    ],
  ).optional(),
});

/** The repository of a publisher, as `publisher.yaml` names it. */
export type RepositorySettings = z.output<typeof repository>;
