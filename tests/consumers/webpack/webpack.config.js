/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  entry: './src/main.js',
  output: { clean: true },
  performance: { hints: false }, // the catalogue is inside
};
