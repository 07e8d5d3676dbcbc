import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { feedView, typeFeedKeys, type FeedScope } from '../../views/feed.ts';

export const getStaticPaths = (() =>
  typeFeedKeys().map(({ address, scope }) => ({
    params: { type: address },
    props: { scope },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: FeedScope }> = ({ props: { scope }, currentLocale }) =>
  jsonResponse(jsonFeed(feedView(published(), scope, currentLocale)), 'application/feed+json');
