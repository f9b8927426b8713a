"""What `node latency` of ryft-distributed-sys does, by jaxlib's client and service.

Usage: python -m benchmarks.jaxlib_latency CALLS CLIENTS ...
"""

import os
import socket
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"  # A line for each barrier would be measured too.

from jaxlib import _jax


def times(calls, call):
    result = []
    for number in range(calls):
        start = time.perf_counter()
        call(number)
        result.append((time.perf_counter() - start) * 1e6)
    return result


def run(port, node, clients, calls, begin):
    """One client's times."""
    # To one address gRPC would give all clients of this process one connection, and each node of a cluster has its own.
    address = f"127.0.{node // 250}.{node % 250 + 1}:{port}"
    client = _jax.get_distributed_runtime_client(
        address, node, rpc_timeout=60, init_timeout=60, shutdown_timeout=60, heartbeat_timeout=10, use_compression=False
    )
    connects = times(1, lambda _: client.connect())
    begin.wait()
    other = (node + 1) % clients
    sets = times(calls, lambda call: client.key_value_set(f"{node}/{call}", "a value of some bytes"))
    client.wait_at_barrier("set", 60_000)
    gets = times(calls, lambda call: client.blocking_key_value_get(f"{other}/{call}", 10_000))
    barriers = times(calls, lambda call: client.wait_at_barrier(f"barrier {call}", 60_000))
    client.shutdown()
    return connects, sets, gets, barriers


def main():
    calls, *numbers = map(int, sys.argv[1:])
    for clients in numbers:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        # There is no way to listen on the whole of the loopback interface but to listen on every interface.
        service = _jax.get_distributed_runtime_service(
            f"0.0.0.0:{port}", clients, heartbeat_timeout=10, cluster_register_timeout=30, shutdown_timeout=60
        )
        begin = threading.Barrier(clients)
        with ThreadPoolExecutor(clients) as threads:
            of_clients = list(threads.map(lambda node: run(port, node, clients, calls, begin), range(clients)))
        service.shutdown()
        for kind, lists in zip(["connect", "set", "get", "barrier"], zip(*of_clients)):
            all_times = sorted(sum(lists, []))
            mean = sum(all_times) / len(all_times)
            chosen = [all_times[len(all_times) // 2], all_times[len(all_times) * 99 // 100], all_times[-1]]
            print(clients, kind, *map(int, [mean, *chosen]), sep="\t", flush=True)


main()
