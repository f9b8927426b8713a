"""Makes matrices for the programs of tests/data/jax, or compares what these gave with what NumPy gives."""

import sys

import numpy as np

if sys.argv[1] == "make":
    numbers = np.random.default_rng(7).standard_normal
    square, tall, right = numbers((3, 3)), numbers((4, 3)), numbers((3, 2))
    np.save("square.npy", square)
    np.save("tall.npy", tall)
    np.save("right.npy", right)
    np.save("definite.npy", square @ square.T + 3 * np.eye(3))
else:
    square, tall, right, definite = (np.load(f"{name}.npy") for name in ("square", "tall", "right", "definite"))
    expected = {
        "cholesky": [np.linalg.cholesky(definite)],
        "qr": np.linalg.qr(tall),
        "svd": np.linalg.svd(tall, full_matrices=False),
        "eigh": np.linalg.eigh(definite),
        "solve": [np.linalg.solve(square, right)],
    }[sys.argv[2]]
    for index, array in enumerate(expected):
        found = np.load(f"{sys.argv[2]}/{index}.npy")
        np.testing.assert_allclose(found, array, rtol=1e-12, atol=1e-12)
    print("equal:", len(expected))
