/** The style sheet, the layout or the component that a module of styles is of: its folders below `site/`. */
const styled = /[\\/]site[\\/](?:styles|layouts|components)(?:[\\/](\w+))?[\\/][^\\/]+$/;

/**
 * How styles are bundled: what the layouts and the components bring is one sheet, the same for every page, so that the
 * second page needs none; components in a folder of their own, which few pages have, are a sheet of that folder; what a
 * page has for itself is another. Left alone, Vite makes a sheet of every component. The `<style>` of an Astro file is to
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
