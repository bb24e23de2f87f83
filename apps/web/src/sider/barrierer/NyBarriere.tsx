import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { CreateBarriereDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { Barrierefelter, barriereverdier, somInput } from './Barrierefelter.tsx';

const start = { ...barriereverdier({ art: 'regelverk' }), status: 'aapen' };

/** En ny barriere er et utkast eller åpen; resten skjer på dens egen side. */
export function NyBarriere({ lukk }: { lukk: () => void }) {
  const tekst = useSidetekst('barriere');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const opprett = useHandling(CreateBarriereDocument);
  return (
    <Dialogvindu tittel={tekst.ny} lukk={lukk}>
      <Skjema
        navn="ny-barriere" felter={tekst.felter} start={start} knapp={tekst.opprett} ferdig={lukk} avbryt={lukk}
        send={async ({ status, ...verdier }) => {
          const svar = await opprett({ input: { ...somInput(verdier), status: status as 'utkast' | 'aapen' } });
          if (svar.ok && svar.data) void navigate({ to: '/$rom/barrierer/$id', params: { rom, id: svar.data.createBarriere.id } });
          return svar;
        }}
      >
        <Paragraph>{tekst.nyTekst}</Paragraph>
        <Barrierefelter />
        <Valgfelt navn="status" kreves valgene={(['aapen', 'utkast'] as const).map((kode) => [kode, tekst.status[kode]])} />
      </Skjema>
    </Dialogvindu>
  );
}
