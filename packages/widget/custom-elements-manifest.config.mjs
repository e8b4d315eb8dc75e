import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

// Editors and documentation read dist/custom-elements.json; it tells what a page can use and nothing else.
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    const ofTheFramework = new Set([
      'connectedCallback',
      'createRenderRoot',
      'attributeChangedCallback',
      'observedAttributes',
      'properties',
      'styles',
    ]);
    const isPublic = ({ privacy = 'public', name }) =>
      privacy === 'public' && !name.startsWith('#') && !ofTheFramework.has(name);
    for (const module of customElementsManifest.modules) {
      // The modules are bundled: whatever is public comes out of one file.
      module.path = module.path === 'src/define.ts' ? 'dist/define.js' : 'dist/index.js';
      for (const declaration of module.declarations ?? []) {
        // Seen in the method that dispatches them all: its parameter is no event.
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name }) => name.startsWith('safeguarding-'));
        if (declaration.members) {
          // A setter repeats its getter, without the words.
          const names = declaration.members.map(({ name }) => name);
          declaration.members = declaration.members.filter(
            (member, index) => isPublic(member) && names.indexOf(member.name) === index,
          );
        }
        for (const list of [declaration.members, declaration.attributes, declaration.events]) {
          for (const item of list ?? []) if (item.inheritedFrom) delete item.inheritedFrom.module;
        }
        if (declaration.superclass?.module) declaration.superclass.module = 'dist/index.js';
      }
    }
    // One declaration of the element is what tools look for; the class of its options is merged into it already.
    const wanted = customElementsManifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ customElement, tagName }) => customElement && tagName),
    );
    customElementsManifest.modules = wanted.map((module) => {
      // Constants of the module are no part of what a page can use.
      const [{ name, tagName }] = (module.declarations = module.declarations.filter((each) => each.tagName));
      const declaration = { name, module: 'dist/index.js' };
      return {
        ...module,
        exports: [
          { kind: 'js', name, declaration },
          { kind: 'custom-element-definition', name: tagName, declaration },
        ],
      };
    });
  },
};

export default {
  globs: ['src/cardElement.ts', 'src/panelElement.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    dropPrivate,
    // For completion in HTML: VS Code reads the first, JetBrains' editors and Vue's tools the second.
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
