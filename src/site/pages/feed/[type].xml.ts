import type { APIRoute, GetStaticPaths } from 'astro';
import { atomText } from '../../feeds/atom.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../response.ts';
import { feedView, typeFeedKeys, type FeedScope } from '../../views/feed.ts';

export const getStaticPaths = (() =>
  typeFeedKeys().map(({ address, scope }) => ({
    params: { type: address },
    props: { scope },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: FeedScope }> = ({ props: { scope }, currentLocale }) =>
  textResponse(atomText(feedView(published(), scope, currentLocale)), 'application/atom+xml');
