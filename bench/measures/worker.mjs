// A process for one measure: takes options as a message, answers with the result.
process.once('message', async (options) => {
  const name = process.argv[2];
  const { [name]: measure } = await import(`./${name}.mjs`);
  const result = await measure(options);
  process.send(result, () => process.exit(0));
});
