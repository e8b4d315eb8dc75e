// A process for one measure: takes options as a message, answers with the result.
process.once('message', async (options) => {
  const [file, name = file] = process.argv.slice(2);
  const { [name]: measure } = await import(`./${file}.mjs`);
  const result = await measure(options);
  process.send(result, () => process.exit(0));
});
