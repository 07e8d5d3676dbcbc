import { numbers } from './numbers.ts';

/** The grounds on which requests of the press are refused. */
export const refusalGrounds = {
  title: 'Các căn cứ từ chối',
  kicker: 'Căn cứ từ chối',
  description:
    'Báo chí bị từ chối trả lời vì những căn cứ nào, và mỗi căn cứ đã được dùng trong những lần nào.',
  ofGround: (name: string) => `Từ chối vì: ${name}`,
  describes: (name: string) => `Những yêu cầu của báo chí đã bị từ chối vì “${name}”.`,
  uses: (count: number) => (count === 0 ? 'Chưa dùng lần nào' : `${numbers.format(count)} lần từ chối`),
  law: 'Quy định',
  byDepartment: 'Theo đơn vị',
  list: 'Những lần từ chối',
  none: 'Chưa có yêu cầu nào bị từ chối vì căn cứ này.',
  all: (count: number) => `Xem cả ${numbers.format(count)} lần`,
};
