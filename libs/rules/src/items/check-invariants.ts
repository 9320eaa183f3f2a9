import type { CodePattern, CodeScheme } from './code-scheme.js';
import type { MaterialContent, ServiceItemContent } from './content.js';
import { promiseKeepsLaw, type TimeLimit } from '../clock/index.js';
import { isEmpty } from './check-fields.js';
import { problem, type ItemProblem } from './problem.js';

/** `project_type` of an item that is done within the visit (即办件). */
const instant = '1';
/** `handle_type` of handling online. */
const onlineHandling = '2';
/** `limit_unit` of working days. */
const inWorkingDays = '1';

/** Codes follow the bid's scheme, and the longer ones begin with the shorter ones. */
export function checkCodes(content: ServiceItemContent, scheme: CodeScheme): ItemProblem[] {
  const problems = [
    ...follows('/catalog_code', content.catalog_code, scheme.catalogueCode),
    ...follows('/task_code', content.task_code, scheme.itemCode),
    ...follows('/task_handle_item', content.task_handle_item, scheme.handlingItemCode),
  ];
  if (!scheme.composed || problems.length > 0) return problems;
  const { task_code, task_handle_item, catalog_code, dept_code, use_level } = content;
  if (task_code !== '' && task_code !== dept_code + use_level + catalog_code) {
    problems.push(
      problem(
        '/task_code',
        'code-composed',
        '实施编码应由实施主体编码、行使层级和基本编码依次组成',
        'the item code has to be department code, level and catalogue code in this order',
      ),
    );
  }
  if (task_handle_item !== '' && !task_handle_item.startsWith(task_code)) {
    problems.push(
      problem(
        '/task_handle_item',
        'code-composed',
        '业务办理项编码应以实施编码开头',
        'the handling item code has to begin with the item code',
      ),
    );
  }
  return problems;
}

function follows(pointer: string, code: string, { pattern, says }: CodePattern): ItemProblem[] {
  return isEmpty(code) || pattern.test(code) ? [] : [problem(pointer, 'code-scheme', says.zh, says.en)];
}

/** The invariants of an item as a whole: limits, visits, fees, who applies. */
export function checkInvariants(content: ServiceItemContent): ItemProblem[] {
  return [...checkLimits(content), ...checkVisits(content), ...checkFee(content), ...checkKinds(content)];
}

function checkLimits(content: ServiceItemContent): ItemProblem[] {
  const {
    anticipate_day: statutory,
    anticipate_type,
    promise_day: promised,
    promise_type,
    project_type,
  } = content;
  const problems: ItemProblem[] = [];
  if (
    statutory !== undefined &&
    statutory > 0 &&
    !promiseKeepsLaw(limitOf(promised, promise_type), limitOf(statutory, anticipate_type))
  ) {
    problems.push(
      problem(
        '/promise_day',
        'limit',
        '承诺办结时限不能长于法定办结时限',
        'the promised limit cannot be longer than the statutory limit',
      ),
    );
  }
  if (project_type === instant && promised !== 0) {
    problems.push(
      problem(
        '/promise_day',
        'instant',
        '即办件应当场办结，承诺办结时限应为0',
        'an instant item is done within the visit: its promised limit is 0',
      ),
    );
  }
  if (project_type !== instant && promised === 0) {
    problems.push(
      problem(
        '/promise_day',
        'instant',
        '承诺件的承诺办结时限应大于0',
        'a promised item needs a promised limit of at least one day',
      ),
    );
  }
  return problems;
}

const limitOf = (days: number, unit: string): TimeLimit => ({
  days,
  unit: unit === inWorkingDays ? 'working-day' : 'calendar-day',
});

function checkVisits(content: ServiceItemContent): ItemProblem[] {
  const problems: ItemProblem[] = [];
  if (content.limit_scene_num === 0 && !content.is_online) {
    problems.push(
      problem(
        '/is_online',
        'visits',
        '到现场次数为0的事项必须可以网上办理',
        'an item without a visit has to be online',
      ),
    );
  }
  if (content.is_online !== content.handle_type.includes(onlineHandling)) {
    problems.push(
      problem(
        '/handle_type',
        'visits',
        '办理形式与“是否网办”不一致',
        'the ways to apply and "online" contradict each other',
      ),
    );
  }
  return problems;
}

function checkFee(content: ServiceItemContent): ItemProblem[] {
  const { is_fee, fees, is_pay_online } = content;
  const problems: ItemProblem[] = [];
  if (is_fee && fees.length === 0) {
    problems.push(problem('/fees', 'fee', '收费事项必须列出收费项目', 'an item with a fee has to list it'));
  }
  if (!is_fee && fees.length > 0) {
    problems.push(problem('/fees', 'fee', '不收费的事项不能列出收费项目', 'a free item cannot list a fee'));
  }
  if (!is_fee && is_pay_online) {
    problems.push(
      problem('/is_pay_online', 'fee', '不收费的事项没有网上支付', 'a free item has nothing to pay online'),
    );
  }
  return problems;
}

function checkKinds(content: ServiceItemContent): ItemProblem[] {
  const kinds = new Set<string>(content.applicant_kinds);
  const problems = [...kinds]
    .filter((kind) => kind !== 'natural' && kind !== 'legal')
    .map((kind) =>
      problem(
        '/applicant_kinds',
        'kind',
        `没有“${kind}”这类申请人`,
        `there is no kind of applicant "${kind}"`,
      ),
    );
  if (kinds.has('natural') && isEmpty(content.user_topic_type)) {
    problems.push(
      problem(
        '/user_topic_type',
        'kind',
        '面向自然人的事项须有自然人主题',
        'an item for persons needs a theme for persons',
      ),
    );
  }
  if (kinds.has('legal') && isEmpty(content.corp_topic_type)) {
    problems.push(
      problem(
        '/corp_topic_type',
        'kind',
        '面向法人的事项须有法人主题',
        'an item for legal persons needs a theme for them',
      ),
    );
  }
  if (content.identity_level < 1 || content.identity_level > 5) {
    problems.push(problem('/identity_level', 'range', '身份认证等级为1至5', 'the identity level is 1 to 5'));
  }
  return problems;
}

/** Rules of the entries of the lists: materials with unique keys and names whose copies add up. */
export function checkEntries(content: ServiceItemContent): ItemProblem[] {
  return [
    ...content.materials.flatMap(checkCopies),
    ...doubled(content, 'key'),
    ...doubled(content, 'material_name'),
  ];
}

function checkCopies(material: MaterialContent, index: number): ItemProblem[] {
  const { page_num, original_num, copy_num } = material;
  if (page_num === original_num + copy_num) return [];
  return [
    problem(
      `/materials/${index}/page_num`,
      'copies',
      '纸质材料份数应等于原件份数与复印件份数之和',
      'the paper copies have to be originals and copies together',
    ),
  ];
}

function doubled(content: ServiceItemContent, field: 'key' | 'material_name'): ItemProblem[] {
  const values = content.materials.map((material) => material[field]);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          problem(
            `/materials/${index}/${field}`,
            'duplicate',
            `“${value}”出现了两次`,
            `"${value}" is there twice`,
          ),
        ],
  );
}
