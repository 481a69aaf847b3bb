import { Kbd, Modal, Table } from '@mantine/core';

const keys: [keys: string[], meaning: string][] = [
  [['?'], 'This help'],
  [['/'], 'Search in the text of reports'],
  [['Alt', '1'], 'Overview'],
  [['Alt', '2'], 'Reports'],
  [['Alt', '3'], 'Sources'],
  [['Alt', '4'], 'Jobs'],
  [['j', '↓'], 'Next report in the list'],
  [['k', '↑'], 'Previous report in the list'],
  [['Enter'], 'Open the report'],
  [['Esc'], 'Close the report'],
  [['←', '→'], 'Walk along a chart, or through the cells of the matrix'],
];

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keyboard" size="md">
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {keys.map(([names, meaning]) => (
            <Table.Tr key={meaning}>
              <Table.Th w={120} scope="row">
                {names.map((name, index) => (
                  <span key={name}>
                    {index > 0 ? ' ' : ''}
                    <Kbd>{name}</Kbd>
                  </span>
                ))}
              </Table.Th>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
