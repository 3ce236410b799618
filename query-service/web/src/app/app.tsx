import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { LanguageProvider } from '@/shared/i18n/language';
import { PlaceProvider } from '@/shared/ui/place';
import { makeQueryClient } from './query-client';
import { makeRouter } from './routes';

export function App() {
  const [queries] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <PlaceProvider>
          <RouterProvider router={router} />
        </PlaceProvider>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
