import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ruter } from './ruter.tsx';
import type { Katalog } from './tekst/nb.ts';
import { SpraakProvider } from './tekst/SpraakProvider.tsx';
import { MegProvider } from './tilgang/meg.tsx';

export function startApp(rot: HTMLElement, tekst: Katalog): void {
  createRoot(rot).render(
    <StrictMode>
      <SpraakProvider tekst={tekst}>
        <MegProvider>
          <RouterProvider router={ruter} />
        </MegProvider>
      </SpraakProvider>
    </StrictMode>,
  );
}
