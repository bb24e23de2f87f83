import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CreateErfaringDocument, type TiltakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';

/** Fra tiltaket til en erfaring som alt er fylt ut. Ingenting er delt før kommunen deler den. */
export function DelErfaring({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { meg } = useRom();
  const deler = useKan('erfaring.skriv');
  const skriver = useKan('erfaring.utkast');
  const kan = deler || (skriver && tiltak.ansvarlig?.id === meg.id);
  const navigate = useNavigate();
  const opprett = useHandling(CreateErfaringDocument);
  const [sender, settSender] = useState(false);
  if (!kan || tiltak.status === 'ide' || tiltak.arkivert) return null;
  return (
    <Button
      variant="secondary" loading={sender}
      onClick={async () => {
        settSender(true);
        const svar = await opprett({ input: { art: 'tiltak', tiltakId: tiltak.id } });
        settSender(false);
        if (svar.ok && svar.data) void navigate({ to: '/$rom/erfaringer/$id', params: { rom, id: svar.data.createErfaring.id } });
      }}
    >{ett.skrivErfaring}
    </Button>
  );
}
