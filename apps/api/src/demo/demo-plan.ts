/** How far a case of the demonstration has come. */
export type DemoFate =
  | 'draft'
  | 'submitted'
  | 'correction'
  | 'resubmitted'
  | 'accepted'
  | 'under-review'
  | 'granted'
  | 'refused'
  | 'refused-closed'
  | 'delivered'
  | 'closed'
  | 'rated'
  | 'rated-badly'
  | 'not-accepted'
  | 'withdrawn';

/** One case of the demonstration. */
export interface DemoCasePlan {
  /** Folder of the item in the bid. */
  readonly item: string;
  /** Key of the made-up citizen. */
  readonly citizen: string;
  /** Working days before today on which it was submitted (for a draft: last saved). */
  readonly daysAgo: number;
  readonly fate: DemoFate;
}

const plan = (item: string, citizen: string, ...cases: readonly [number, DemoFate][]): DemoCasePlan[] =>
  cases.map(([daysAgo, fate]) => ({ item, citizen, daysAgo, fate }));

/**
 * Some weeks of a hall: every stage and light is there, and every made-up citizen has something going on. Waiting
 * times follow from the promised limits of the items, so that a few cases are yellow and a few are past them.
 */
export const demoPlan: readonly DemoCasePlan[] = [
  ...plan('residence-permit', 'newcomer', [0, 'submitted'], [26, 'rated']),
  ...plan('residence-permit', 'resident', [3, 'correction'], [30, 'closed']),
  ...plan('residence-permit', 'english', [2, 'accepted'], [18, 'rated']),
  ...plan('residence-permit', 'graduate', [5, 'under-review'], [21, 'rated']),
  ...plan('residence-permit', 'hairdresser', [9, 'under-review'], [12, 'withdrawn']),
  ...plan('senior-card', 'elder', [1, 'accepted'], [5, 'rated'], [15, 'rated']),
  ...plan('senior-card', 'grocer', [2, 'under-review'], [19, 'closed'], [24, 'not-accepted']),
  ...plan('temporary-assistance', 'mother', [4, 'under-review'], [22, 'rated-badly']),
  ...plan('temporary-assistance', 'elder', [11, 'accepted'], [1, 'submitted']),
  ...plan('minimum-living-allowance', 'mother', [16, 'under-review'], [0, 'draft']),
  ...plan('minimum-living-allowance', 'elder', [25, 'refused-closed']),
  ...plan('teacher-qualification', 'graduate', [3, 'accepted'], [6, 'resubmitted'], [23, 'rated']),
  ...plan('teacher-qualification', 'resident', [1, 'draft'], [14, 'under-review']),
  ...plan('teacher-qualification', 'english', [4, 'submitted'], [28, 'closed']),
  ...plan('unemployment-registration', 'graduate', [0, 'submitted'], [13, 'rated']),
  ...plan('unemployment-registration', 'resident', [17, 'closed']),
  ...plan('public-housing', 'resident', [20, 'under-review'], [2, 'submitted']),
  ...plan('public-housing', 'newcomer', [7, 'correction'], [2, 'draft']),
  ...plan('public-housing', 'mother', [19, 'accepted']),
  ...plan('dog-licence', 'hairdresser', [0, 'submitted'], [2, 'accepted'], [16, 'rated']),
  ...plan('dog-licence', 'elder', [3, 'granted'], [6, 'delivered'], [4, 'closed']),
  ...plan('sole-trader-registration', 'shopkeeper', [1, 'under-review'], [12, 'rated']),
  ...plan('sole-trader-registration', 'grocer', [0, 'submitted'], [20, 'rated']),
  ...plan('sole-trader-registration', 'hairdresser', [2, 'granted'], [27, 'closed']),
  ...plan('food-licence', 'shopkeeper', [6, 'resubmitted'], [5, 'under-review']),
  ...plan('food-licence', 'grocer', [7, 'accepted'], [18, 'rated-badly']),
  ...plan('food-licence', 'manager', [3, 'submitted'], [6, 'refused']),
  ...plan('sanitary-licence', 'hairdresser', [8, 'under-review'], [6, 'delivered']),
  ...plan('sanitary-licence', 'shopkeeper', [1, 'correction'], [4, 'granted']),
  ...plan('outdoor-advertising', 'manager', [7, 'under-review'], [1, 'submitted'], [17, 'not-accepted']),
  ...plan('labour-services-licence', 'manager', [7, 'accepted'], [0, 'draft'], [25, 'rated']),
  ...plan('tobacco-retail-licence', 'grocer', [6, 'under-review'], [2, 'correction'], [21, 'rated']),
  ...plan('tobacco-retail-licence', 'shopkeeper', [4, 'submitted'], [7, 'delivered']),
];
