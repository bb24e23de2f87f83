import { v7 } from 'uuid';
import { TiltakService } from '../tiltak.service.ts';
import type { CreateTiltakInput } from '../tiltak.input.ts';
import { type Grunnlag, type Person, TiltakRoom } from './tiltak-room.ts';

const person = (nummer: Person['nummer'], navn: string, rolle: Person['rolle']): Person => ({ nummer, id: v7(), navn, rolle });

/** Folk i to kommuner. Kari er prosjektansvarlig i 3118; Ola er det også, for andre tiltak. */
export const people = () => ({
  leder: person('3118', 'Pia Programleder', 'programleder'),
  kari: person('3118', 'Kari Prosjekt', 'prosjektansvarlig'),
  ola: person('3118', 'Ola Prosjekt', 'prosjektansvarlig'),
  leser: person('3118', 'Lars Leser', 'leser'),
  controller: person('3118', 'Kåre Controller', 'controller'),
  styringsgruppe: person('3118', 'Siri Styring', 'styringsgruppe'),
  halden: person('3101', 'Hilde Halden', 'programleder'),
});
export type People = ReturnType<typeof people>;

/** To kommuner med grunnlag, og alle folk med navn i sin kommune. */
export async function openWithPeople(): Promise<{ room: TiltakRoom; folk: People; her: Grunnlag; der: Grunnlag }> {
  const room = await TiltakRoom.open();
  const folk = people();
  for (const p of Object.values(folk)) await room.sql(p, 'SELECT 1');
  const her = await room.addGrunnlag(folk.leder, ['Oppvekst og utdanning', 'Arbeid'], ['Ungdom i fokus', 'Møteplasser', 'Trygghet']);
  const der = await room.addGrunnlag(folk.halden, ['Kunnskap i sentrum'], ['Forebygge kriminalitet']);
  return { room, folk, her, der };
}

export const create = (room: TiltakRoom, who: Person, input: CreateTiltakInput) => room.as(who, () => room.get(TiltakService).create(input));
