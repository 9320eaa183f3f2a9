export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/items/index',
    'pages/guide/index',
    'pages/login/index',
    'pages/form/index',
    'pages/materials/index',
    'pages/check/index',
    'pages/receipt/index',
    'pages/cases/index',
    'pages/case/index',
    'pages/settings/index',
  ],
  animation: false,
  window: {
    navigationBarTitleText: '通办',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#ffffff',
    backgroundColor: '#f3f6f9',
    // The web has its own header; in a mini-program the citizen finds the bar they know.
    navigationStyle: process.env.TARO_ENV === 'h5' ? 'custom' : 'default',
  },
});
