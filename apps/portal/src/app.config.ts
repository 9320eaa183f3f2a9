export default defineAppConfig({
  pages: ['pages/home/index'],
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
