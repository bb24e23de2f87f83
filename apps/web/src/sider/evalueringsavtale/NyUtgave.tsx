import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { NyAvtaleutgaveDocument, type EnAvtaleFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { lesTall } from '../../ui/skjema/verdier.ts';

/** En ny utgave begynner som en kopi av den som gjelder, og vises med det samme. */
export function NyUtgave({ avtale: { id, versjon: naa }, lukk }: { avtale: EnAvtaleFragment; lukk: () => void }) {
  const tekst = useSidetekst('evaluering');
  const gaaTil = useNavigate();
  const lag = useHandling(NyAvtaleutgaveDocument);
  return (
    <Dialogvindu tittel={tekst.nyUtgaveTittel} lukk={lukk}>
      <Skjema
        navn={`nyutgave-${id}`} felter={tekst.nyUtgavefelter} start={{ endring: '', promille: '' }} versjon={naa} knapp={tekst.nyUtgave} ferdig={lukk} avbryt={lukk}
        send={async ({ endring, promille }, versjon) => {
          const svar = await lag({ input: { id, versjon, endring: endring.trim(), promille: promille.trim() ? Math.round(lesTall(promille)! * 10) : null } });
          const utgave = svar.ok ? svar.data?.nyAvtaleutgave.vist.utgave : undefined;
          if (utgave) void gaaTil({ to: '/felles/evaluering/$id', params: { id }, search: { utgave } });
          return svar;
        }}
      >
        <Paragraph>{tekst.nyUtgaveTekst}</Paragraph>
        <Langtekstfelt navn="endring" kreves />
        <Tallfelt navn="promille" hjelp={tekst.promilleHjelp} />
      </Skjema>
    </Dialogvindu>
  );
}
