export const zh = {
  'group.add': '添加{item}',
  'group.item': '{item} {n}',
  'group.remove': '删除{item} {n}',
  'group.remove.short': '删除',
  'answer.none': '未填写',
  'answer.yes': '是',
  'answer.no': '否',
} as const;
