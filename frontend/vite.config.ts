import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.YORISOI_BACKEND ?? 'http://127.0.0.1:8080';
const toBackend = { target: backend, changeOrigin: false };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': toBackend, '/q': toBackend, '/.well-known': toBackend },
  },
  // A content security policy without inline scripts and data: URLs must be able to serve the result.
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://yorisoi.test/' } },
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
