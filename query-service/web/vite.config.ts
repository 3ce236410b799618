import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const inside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Lets the kit's unused parts go, the city's logo among them: as written they count as side effects. */
const leanKit = {
  name: 'lean-kit',
  transform: (code: string, id: string) =>
    id.includes('design-system-react/dist/index.esm')
      ? {
          code: code
            .replaceAll(/^\w+\.displayName = '[^']*';$/gm, '')
            .replaceAll('= Object.assign(', '= /* @__PURE__ */ Object.assign('),
          map: null,
        }
      : undefined,
};

/** What comes along with the kit and is the city's own: nothing of it may stand in what we hand out. */
const onlyFree = {
  name: 'only-free',
  load(id: string): undefined {
    if (/@amsterdam\/design-system-(assets|react-icons|tokens)\//.test(id))
      throw new Error(`not free to use: ${id}`);
  },
};

export default defineConfig({
  plugins: [onlyFree, react(), leanKit],
  resolve: {
    alias: {
      '@': inside('./src'),
      // The city's own icons are not free to use: the kit gets Tabler's instead.
      '@amsterdam/design-system-react-icons': inside('./src/shared/ui/icons.tsx'),
    },
  },
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    // A strict content security policy refuses data: fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/v1': 'http://localhost:8080',
      '/oauth2': 'http://localhost:8080',
      '/logout': 'http://localhost:8080',
    },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
