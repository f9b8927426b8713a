"""One process of a cluster as Python has it: jaxlib's own client or service."""

import sys

from jaxlib import _jax


def join(address, node):
    client = _jax.get_distributed_runtime_client(
        address, int(node), init_timeout=30, shutdown_timeout=10, heartbeat_timeout=10
    )
    client.connect()
    print("got", client.blocking_key_value_get("from-rust", 10_000), flush=True)
    print("got", client.blocking_key_value_get_bytes("bytes-from-rust", 10_000).hex(), flush=True)
    client.key_value_set("from-python", "snake")
    client.key_value_set_bytes("bytes-from-python", b"\x00\xff")
    client.wait_at_barrier("meet", 10_000)
    print("live", sorted(client.get_live_nodes([0, 1])), flush=True)
    client.shutdown()
    print("done", flush=True)


def serve(address, nodes):
    service = _jax.get_distributed_runtime_service(address, int(nodes), shutdown_timeout=10)
    print("serving", flush=True)
    sys.stdin.readline()
    service.shutdown()
    print("done", flush=True)


{"join": join, "serve": serve}[sys.argv[1]](*sys.argv[2:])
