import { Button, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';

/** A screen that failed to load or to draw; most often the product was updated while the page was open. */
export function RouteError({ error }: ErrorComponentProps) {
  return (
    <Stack className="uc-page" align="flex-start" role="alert">
      <Title order={1}>This screen could not be drawn</Title>
      <Text>
        {error instanceof Error ? error.message : String(error)} If the product was updated while
        this page was open, loading it again helps.
      </Text>
      <Button onClick={() => window.location.reload()}>Load the page again</Button>
    </Stack>
  );
}

export function NotFound() {
  return (
    <Stack className="uc-page" align="flex-start">
      <Title order={1}>There is no such page</Title>
      <Text>The address may be mistyped, or the page has moved.</Text>
      <Button component={Link} to="/">
        Go to the overview
      </Button>
    </Stack>
  );
}
