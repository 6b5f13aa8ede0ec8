export const scaleEn = {
  'panel.rest': '{n} more {n|figure|figures}, by name only',
  'pages.previous': 'Previous page',
  'pages.next': 'Next page',
  'pages.areas': 'Pages of districts',
  'pages.areas.place': 'Districts {from} to {to} of {n}',
  'pages.rows': 'Pages of indicators',
  'pages.rows.place': 'Indicators {from} to {to} of {n}',
  'pages.list': 'Pages of the list',
  'pages.list.place': 'Items {from} to {to} of {n}',
} as const
