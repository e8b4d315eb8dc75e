// Published packages hold no sources: the condition that leads this repository to them is left out of their exports.
module.exports = {
  hooks: {
    beforePacking(manifest) {
      for (const target of Object.values(manifest.exports ?? {})) delete target['@safeguarding/source'];
      return manifest;
    },
  },
};
