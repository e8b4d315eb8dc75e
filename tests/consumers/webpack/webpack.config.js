/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  entry: './src/main.js',
  output: { clean: true },
  performance: { hints: false }, // the catalogue is inside
  // An app leaves this line out. Minifying takes two thirds of the time, and ../text-alone tries it.
  optimization: { minimize: false },
};
