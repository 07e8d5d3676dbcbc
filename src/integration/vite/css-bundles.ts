/** The path of a style sheet, a layout or a component that styles come from; captures its folder below these. */
const styled = /[\\/]site[\\/](?:styles|layouts|components)(?:[\\/](\w+))?[\\/][^\\/]+$/;

/**
 * How styles are bundled. The styles of all layouts and components are one file, the same for every page, which a
 * browser loads once. Components in a folder of their own, which few pages have, are a file for that folder, and the
 * styles of a page another. Without this, Vite makes a file for every component. The `<style>` of an Astro file is to
 * Vite a module whose name ends in `lang.css`.
 */
export const cssBundles = {
  groups: [
    {
      name: (module: string) => {
        const [path, folder = 'site'] = styled.exec(module) ?? [];
        return path?.endsWith('.css') ? folder : null;
      },
    },
  ],
};
