import { draftNotice } from '../layout/letterhead.js';
import { LANDSCAPE_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { profileList } from '../layout/profile-list.js';
import type { UpperCongressListFields } from './fields.js';

const upperCongressList = paper<UpperCongressListFields>((t) => [
  section('landscape', [...draftNotice(t, LANDSCAPE_WIDTH), ...profileList(t, '', 'Báo cáo số        /BC-UBND')]),
]);

export const templates = { upperCongressList };
