import type { Text } from '../../domain/text.ts';

/** Said while another build of the project keeps this one from going on. */
export const waiting: Text = {
  vi: 'Đang chờ một lượt dựng khác của dự án này xong…',
  en: 'Waiting for another build of this project to finish…',
};
