// What the C functions need of the XLA below them: all that differs between the libraries. One file implements it for
// each: runtime_xla.cc for XLA at the pin, runtime_tensorflow.cc for TensorFlow's library.

#ifndef RYFT_RUNTIME_H_
#define RYFT_RUNTIME_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "address.h"
#include "calls.h"
#include "ryft_distributed.h"
#include "xla/pjrt/distributed/coordination/coordination_service_agent.h"

namespace ryft {

// A service that listens until it is shut down or destroyed.
class Service {
 public:
  virtual ~Service() = default;
  // A second call does nothing.
  virtual void Shutdown() = 0;
};

struct ServiceOptions {
  int num_nodes;
  absl::Duration heartbeat_timeout;
  absl::Duration cluster_register_timeout;
  absl::Duration shutdown_timeout;
};

// Starts a service that listens on `address`, which is free.
absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options);

struct ClientOptions {
  Address address;
  int node_id;
  absl::Duration rpc_timeout, init_timeout, shutdown_timeout, heartbeat_timeout;
  bool shutdown_on_destruction, recoverable, use_compression;
};

// Makes a connection of its own to the service, by no proxy.
absl::StatusOr<std::unique_ptr<Calls>> NewCalls(const ClientOptions& options);

absl::StatusOr<std::unique_ptr<xla::CoordinationServiceAgent>> NewAgent(
    const ClientOptions& options, const xla::CoordinationServiceAgent::Config& config, std::unique_ptr<Calls> calls,
    tsl::StatusCallback on_error);

// Takes a node that gave up connecting out of the cluster again, if the service took it in meanwhile. Whether it had.
bool Leave(const ClientOptions& options);

absl::Status WaitAtBarrier(xla::CoordinationServiceAgent& agent, const std::string& id, absl::Duration timeout,
                           const std::vector<int32_t>& nodes);
absl::StatusOr<std::vector<xla::CoordinationServiceAgent::AliveTask>> GetAliveTasks(xla::CoordinationServiceAgent& agent,
                                                                                     const std::vector<int32_t>& nodes);

// An error that the program's PJRT can read. `status` is not OK.
PJRT_Error* NewError(const absl::Status& status);

}  // namespace ryft

#endif  // RYFT_RUNTIME_H_
