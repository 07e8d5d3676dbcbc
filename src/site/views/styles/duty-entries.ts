import { addresses } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { isUnmet, type DutyView } from '../parts/duties.ts';
import { reckoningView } from '../parts/reckoning.ts';
import { statusView } from '../parts/status.ts';
import { plain } from '../shared/plain.ts';
import { department, here, rule } from './invented.ts';
import { duties } from './duties.ts';

/** Each duty as the entry of a list. Wherever one would lead to a record, it leads to this page. */
export const dutyViews = (t: Translations): DutyView[] =>
  duties.map((duty) =>
    plain({
      department: department.name,
      rule: { text: 'Trả lời báo chí trong 30 ngày', address: addresses.rule(rule) },
      takenOver: duty.passedFrom && t.takenOverFrom('Chi cục Thi hành án dân sự huyện Kỳ Vễ'),
      title: 'Phê bình việc chậm trả tiền ở xã Ẵng Ngỗ, huyện Kỳ Vễ',
      titleLanguage: 'vi',
      address: here,
      status: statusView(duty, t),
      unmet: isUnmet(duty) ? duty.unmet[t.language] : undefined,
      waiver: duty.waiver && { text: '12/QĐ-TCTHADS', address: here },
      reckoning: reckoningView(duty, t),
      lapse: duty.daysLate > 0 ? here : undefined,
    }),
  );
