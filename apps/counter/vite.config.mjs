import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// While one works on the counter, Vite serves it and a running server answers its questions.
const server = process.env.TONGBAN_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/counter/',
  plugins: [react()],
  // Workspace packages are taken from their sources, as TypeScript and Jest take them.
  resolve: { conditions: ['@tongban/source', ...defaultClientConditions] },
  server: { proxy: { '/graphql': server, '/files': server } },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        // Libraries change seldom: a browser keeps them when only our own code is new.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\//,
              priority: 2,
            },
          ],
        },
      },
    },
  },
});
