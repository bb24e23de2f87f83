import { Navigate, useParams } from '@tanstack/react-router';

/** En adresse med noe annet enn et år fører til det siste, i stedet for til en feil. */
export function IkkeEtAar() {
  const { rom } = useParams({ strict: false });
  return <Navigate to="/$rom/handlingsplan" params={{ rom: rom ?? '' }} replace />;
}
