import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** React and the router change far less often than our screens: kept apart, they stay in the browser's cache. */
const vendorChunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack', test: /node_modules\/@tanstack\// },
];

const server = process.env.UNDERCURRENT_API ?? 'http://127.0.0.1:4000';

// biome-ignore lint/style/noDefaultExport: where Vite looks for its settings
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: { proxy: { '/api': server } },
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: vendorChunks } } },
  },
});
