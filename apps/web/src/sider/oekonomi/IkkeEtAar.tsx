import { Navigate, useParams } from '@tanstack/react-router';

/** En adresse med noe annet enn et år fører til siste år, i stedet for til en feil. */
export function IkkeEtAar() {
  const { rom } = useParams({ from: '/$rom/oekonomi/$aar' });
  return <Navigate to="/$rom/oekonomi" params={{ rom }} replace />;
}
