// The runtime on XLA at the pin, for the static archive.

#include <memory>
#include <string>
#include <utility>

#include "absl/memory/memory.h"
#include "grpcpp/create_channel.h"
#include "grpcpp/support/channel_arguments.h"
#include "runtime.h"
#include "xla/pjrt/c/pjrt_c_api_wrapper_impl.h"
#include "xla/pjrt/distributed/coordination/grpc_coordination_client.h"
#include "xla/pjrt/distributed/distributed.h"
#include "xla/pjrt/distributed/service.h"
#include "xla/tsl/platform/env.h"
#include "xla/tsl/platform/grpc_credentials.h"

namespace ryft {
namespace {

// gRPC's name of the service, and its methods that XLA sets no limit to.
constexpr char kGrpcService[] = "xla.coordination.CoordinationService";
constexpr absl::string_view kUnlimited[] = {"CancelBarrier",     "DeleteKeyValue", "GetKeyValueDir",
                                            "IncrementKeyValue", "InsertKeyValue", "TryGetKeyValue"};

class XlaService final : public Service {
 public:
  explicit XlaService(std::unique_ptr<xla::DistributedRuntimeService> service) : service_(std::move(service)) {}
  void Shutdown() override { service_->Shutdown(); }

 private:
  std::unique_ptr<xla::DistributedRuntimeService> service_;
};

class XlaCalls final : public Calls {
 public:
  using Calls::Calls;
  RYFT_LIMITED(WatchTasks)
};

// A client of its own connection, by no proxy, whose `methods` end after `limit`.
std::unique_ptr<xla::CoordinationClient> NewClient(const ClientOptions& options,
                                                   absl::Span<const absl::string_view> methods, absl::Duration limit) {
  grpc::ChannelArguments arguments;
  if (options.use_compression) arguments.SetCompressionAlgorithm(GRPC_COMPRESS_GZIP);
  arguments.SetMaxReceiveMessageSize(-1);
  arguments.SetMaxSendMessageSize(-1);
  arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt(GRPC_ARG_SERVICE_CONFIG_DISABLE_RESOLUTION, 1);
  arguments.SetServiceConfigJSON(MethodTimeouts(kGrpcService, methods, limit));
  return absl::WrapUnique(xla::NewGrpcCoordinationClient(
      grpc::CreateCustomChannel("dns:///" + options.address.ToString(), tsl::GetClientCredentials(false), arguments)));
}

}  // namespace

absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options) {
  xla::CoordinationServiceImpl::Options xla_options;
  xla_options.num_nodes = options.num_nodes;
  xla_options.heartbeat_timeout = options.heartbeat_timeout;
  xla_options.cluster_register_timeout = options.cluster_register_timeout;
  xla_options.shutdown_timeout = options.shutdown_timeout;
  auto service = xla::GetDistributedRuntimeService(address.ToString(), xla_options);
  if (!service.ok()) return service.status();
  return std::make_unique<XlaService>(*std::move(service));
}

absl::StatusOr<std::unique_ptr<Calls>> NewCalls(const ClientOptions& options) {
  return std::make_unique<XlaCalls>(
      NewClient(options, kUnlimited, options.rpc_timeout),
      [options](absl::Duration limit) -> absl::StatusOr<std::unique_ptr<xla::CoordinationClient>> {
        return NewClient(options, {"GetAliveTasks"}, limit);
      });
}

// Which nodes may be lost, XLA at the pin asks the service alone.
absl::StatusOr<std::unique_ptr<xla::CoordinationServiceAgent>> NewAgent(
    const ClientOptions& options, const xla::CoordinationServiceAgent::Config& config, std::unique_ptr<Calls> calls,
    tsl::StatusCallback on_error) {
  return xla::CoordinationServiceAgent::Create(tsl::Env::Default(), options.node_id, config, std::move(calls),
                                               std::move(on_error));
}

// XLA at the pin has no call for it: the node comes again with the incarnation that it had.
bool Leave(const ClientOptions&) { return false; }

absl::Status WaitAtBarrier(xla::CoordinationServiceAgent& agent, const std::string& id, absl::Duration timeout,
                           const std::vector<int32_t>& nodes) {
  return agent.WaitAtBarrier(id, timeout, {nodes.begin(), nodes.end()});
}

absl::StatusOr<std::vector<xla::CoordinationServiceAgent::AliveTask>> GetAliveTasks(
    xla::CoordinationServiceAgent& agent, const std::vector<int32_t>& nodes) {
  return agent.GetAliveTasks({nodes.begin(), nodes.end()});
}

PJRT_Error* NewError(const absl::Status& status) { return new PJRT_Error{status}; }

}  // namespace ryft
