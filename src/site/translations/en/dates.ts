export { dateText, instantText, monthText } from '../../../domain/english-dates.ts';
