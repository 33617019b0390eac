"""How much room the program takes once installed: `make bench-size`.

The wheel is built and installed into a new environment outside the checkout, its bytecode compiled; pip and what else
a new environment brings along do not count. MB are millions of bytes of the files.
"""

import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, distributions
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
GIVEN = {"pip", "setuptools", "wheel"}


def installed(folder: Path) -> Path:
    """The site-packages of a new environment in `folder` with the built wheel in it."""
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(build, check=True, capture_output=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder / "new")], check=True)
    python = folder / "new" / "bin" / "python"
    wheel = next(folder.glob("*.whl"))
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--no-compile", str(wheel)], check=True)
    where = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(where, check=True, capture_output=True, text=True).stdout.strip())
    subprocess.run([str(python), "-m", "compileall", "-q", str(site)], check=False)
    return site


def size(distribution: Distribution, site: Path) -> int:
    """The bytes of all files of `distribution`, compiled files included."""
    listed = {site / path for path in distribution.files or () if ".." not in path.parts}
    compiled = {made for path in listed if path.suffix == ".py" for made in _compiled(path)}
    return sum(path.stat().st_size for path in listed | compiled if path.is_file())


def _compiled(path: Path) -> list[Path]:
    return list((path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"))


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        site = installed(Path(folder))
        found = {one.name: size(one, site) for one in distributions(path=[str(site)]) if one.name not in GIVEN}
    for name, bytes_ in sorted(found.items(), key=lambda item: -item[1]):
        print(f"{name:24}{bytes_ / 1e6:8.1f} MB")
    print(f"{'all':24}{sum(found.values()) / 1e6:8.1f} MB   (goal 60)")


if __name__ == "__main__":
    main()
